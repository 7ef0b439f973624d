package b;

import a.Outer;

public class Client {
    public static String use(Outer outer) {
        return outer.show();
    }
}
