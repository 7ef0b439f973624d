package dev.reloadall.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a test class and prints what came of each test: what a console launcher or an IDE does; for {@link ReloadLoopTest}. */
public final class RunTests {
    private RunTests() {
    }

    /** The first argument is the test class. */
    public static void main(String[] arguments) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(arguments[0])).build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    String thrown = result.getThrowable().map(each -> " " + each.getMessage()).orElse("");
                    System.out.println(test.getDisplayName() + ": " + result.getStatus() + thrown);
                }
            }
        });
        System.out.println("done");
    }
}
