package b;

import a.Outer;

public class Client {
    public static String use(Outer outer) {
        Outer.Part part = outer.part();
        return part.name() + " and new " + new Outer.Part().name();
    }
}
