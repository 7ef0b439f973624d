package b;

import a.Thing;

public class Maker {
    public static String make() {
        return Thing.plain().text;
    }
}
