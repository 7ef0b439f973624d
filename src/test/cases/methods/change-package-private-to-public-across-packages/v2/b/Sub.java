package b;

import a.Base;

public class Sub extends Base {
    public String hook() {
        return "Sub.hook";
    }
}
