package org.sprinthealth.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Data flows one way through the packages, and the folder listing shows it. */
@AnalyzeClasses(packages = "org.sprinthealth", importOptions = DoNotIncludeTests.class)
class FlowTest {

    @ArchTest
    static final ArchRule facts_know_nothing_of_ours = seesOnly("facts");

    @ArchTest
    static final ArchRule readings_know_nothing_of_ours = seesOnly("readings");

    @ArchTest
    static final ArchRule settings_see_facts = seesOnly("settings", "facts");

    @ArchTest
    static final ArchRule intake_turns_files_into_facts = seesOnly("intake", "facts", "settings");

    @ArchTest
    static final ArchRule history_keeps_facts_and_readings = seesOnly("history", "facts", "readings", "settings");

    @ArchTest
    static final ArchRule indicators_turn_facts_into_readings =
            seesOnly("indicators", "facts", "readings", "settings", "delivery");

    @ArchTest
    static final ArchRule delivery_turns_facts_into_readings = seesOnly("delivery", "facts", "readings", "settings");

    @ArchTest
    static final ArchRule coaching_sees_readings = seesOnly("coaching", "readings");

    @ArchTest
    static final ArchRule report_sees_what_was_read_and_reckoned =
            seesOnly("report", "facts", "readings", "settings", "indicators", "delivery", "coaching");

    @ArchTest
    static final ArchRule publish_sees_only_files = seesOnly("publish");

    @ArchTest
    static final ArchRule job_wires_and_never_speaks_to_people = noClasses()
            .that()
            .resideInAPackage(room("job"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(room("cli"));

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.sprinthealth.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule spring_stays_at_the_edges = noClasses()
            .that()
            .resideOutsideOfPackages(room("job"), room("cli"), room("history"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule history_knows_spring_only_for_jdbc = noClasses()
            .that()
            .resideInAPackage(room("history"))
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..")
                    .and(not(resideInAnyPackage(
                            "org.springframework.jdbc..",
                            "org.springframework.transaction..",
                            "org.springframework.dao..",
                            "org.springframework.core.."))));

    private static ArchRule seesOnly(String room, String... others) {
        String[] allowed = Stream.concat(Stream.of(room), Stream.of(others))
                .map(FlowTest::room)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(room(room))
                .should()
                .dependOnClassesThat(resideInAPackage("org.sprinthealth..").and(not(resideInAnyPackage(allowed))));
    }

    private static String room(String name) {
        return "org.sprinthealth." + name + "..";
    }
}
