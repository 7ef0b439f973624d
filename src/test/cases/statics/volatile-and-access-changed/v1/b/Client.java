package b;

import a.Box;

public class Client {
    public static void run() {
        System.out.println(Box.bump());
    }
}
