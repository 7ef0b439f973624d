package b;

import a.Box;

public class Client {
    public static String use() {
        return Box.open();
    }
}
