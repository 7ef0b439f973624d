package base;

public class Entity {
    protected long id = 41;

    protected String stamp(String kind) {
        return kind + "#" + id;
    }

    protected static String realm() {
        return "realm";
    }
}
