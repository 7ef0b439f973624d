package b;

import a.Box;

public class Client {
    public static void run() {
        Box.value += 10;
        System.out.println(Box.bump() + " " + Box.value);
    }
}
