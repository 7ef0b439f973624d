package app;

import lib.Widget;

public class Panel extends Widget {
    public String paint() {
        return name();
    }
}
