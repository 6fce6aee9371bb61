package org.sprinthealth.report.page;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.IContext;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** A page from a template that is a page itself; every text filled in is escaped. */
final class Html {
    private final String template;
    private final TemplateEngine engine;

    Html(String template) {
        this.template = template;
        this.engine = new TemplateEngine();
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        engine.setTemplateResolver(resolver);
    }

    String write(IContext words) {
        return engine.process(template, words);
    }
}
