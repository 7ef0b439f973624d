package other;

import base.Same;

public class Other extends Same {

    protected String opened() {
        return "Other";
    }

    protected String narrowed() {
        return "Other";
    }

    protected String shown() {
        return "Other";
    }

    protected String met() {
        return "Other";
    }

    protected String ended() {
        return "Other";
    }

    protected String nothing() {
        return "Other";
    }
}
