package b;

import a.Box;

public class Client {
    public static String use(Box box) {
        return box.toString();
    }
}
