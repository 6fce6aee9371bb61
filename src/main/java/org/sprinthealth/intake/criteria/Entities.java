package org.sprinthealth.intake.criteria;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The character references that editors write in seven European languages. */
final class Entities {

    private static final Pattern REFERENCE = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = named(
            "amp&,lt<,gt>,quot\",apos',nbsp\u00a0,hellip…,ndash–,mdash—,bull•,middot·,lsquo‘,rsquo’,ldquo“,rdquo”,bdquo„,sbquo‚,laquo«,raquo»,euro€,pound£,deg°,times×,rarr→,le≤,ge≥,"
                    + "auml=ä,ouml=ö,uuml=ü,Auml=Ä,Ouml=Ö,Uuml=Ü,szlig=ß,agrave=à,egrave=è,igrave=ì,ograve=ò,ugrave=ù,aacute=á,eacute=é,iacute=í,oacute=ó,uacute=ú,acirc=â,ecirc=ê,icirc=î,ocirc=ô,ucirc=û,"
                    + "Agrave=À,Egrave=È,Aacute=Á,Eacute=É,Oacute=Ó,Acirc=Â,Ecirc=Ê,ccedil=ç,Ccedil=Ç,ntilde=ñ,Ntilde=Ñ,atilde=ã,otilde=õ,iuml=ï,euml=ë,oelig=œ,iexcl=¡,iquest=¿,ordm=º,ordf=ª");

    private Entities() {}

    /** The text with its references replaced; unknown ones stay. */
    static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Objects.requireNonNullElse(character(found.group(1)), found.group())));
    }

    private static @Nullable String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : null;
    }

    private static Map<String, String> named(String list) {
        var named = new HashMap<String, String>();
        for (String entry : list.split(",", -1)) {
            int end = entry.length() - 1;
            named.put(entry.substring(0, end).replace("=", ""), entry.substring(end));
        }
        return Map.copyOf(named);
    }
}
