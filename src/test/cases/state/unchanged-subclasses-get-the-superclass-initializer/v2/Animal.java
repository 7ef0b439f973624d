abstract class Animal {
    private final String tag = "#" + name().length();
    private int legs = 4;

    String show() {
        return name() + tag + " " + legs;
    }

    abstract String name();
}
