package app;

import lib.Widget;

public class Panel extends Widget {
    private String hidden;

    public String paint() {
        painted++;
        super.painted += 10;
        String before = hidden;
        hidden = "panel " + this.painted;
        return name() + ", " + before + ", " + hidden;
    }
}
