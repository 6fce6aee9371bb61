package org.sprinthealth.house;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What every class of the house keeps to. */
@AnalyzeClasses(packages = "org.sprinthealth", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String[] CORE = {
        "org.sprinthealth.facts..",
        "org.sprinthealth.readings..",
        "org.sprinthealth.indicators..",
        "org.sprinthealth.delivery..",
        "org.sprinthealth.coaching.."
    };

    @ArchTest
    static final ArchRule the_core_does_no_input_or_output = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule the_core_knows_no_clock =
            noClasses().that().resideInAnyPackage(CORE).should().dependOnClassesThat(are(type("a clock", Clock.class)));

    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_the_time =
            noClasses().should().callMethodWhere(asksTheMachineForNow());

    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_its_locale_or_zone = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule randomness_is_seeded = noClasses()
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(Collections.class, "shuffle", List.class);

    @ArchTest
    static final ArchRule names_are_nouns_a_coach_would_say =
            noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Manager|Impl|DTO|Dto|Processor|Service)");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes().should(new InANullMarkedPackage());

    private static DescribedPredicate<JavaClass> type(String description, Class<?> type) {
        return DescribedPredicate.describe(description, candidate -> candidate.isEquivalentTo(type));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForNow() {
        return DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));
    }
}
