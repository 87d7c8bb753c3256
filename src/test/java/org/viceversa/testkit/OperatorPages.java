package org.viceversa.testkit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The operator's page, as a person uses it. */
public final class OperatorPages {

    private OperatorPages() {}

    /** Signed in, at the page with this name. */
    public static Page open(Stage stage, String way) {
        Page page = stage.newWindow();
        page.navigate(stage.tool().at("/operator").toString());
        signIn(page, RunningTool.OPERATOR_PASSWORD);
        page.locator(".ways a", new Page.LocatorOptions().setHasText(way)).click();
        return page;
    }

    public static void signIn(Page page, String password) {
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in"))
                .click();
    }
}
