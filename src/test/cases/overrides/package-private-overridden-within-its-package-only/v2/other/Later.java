package other;

import base.Root;

public class Later extends Root {

    protected String nothing() {
        return "Later";
    }
}
