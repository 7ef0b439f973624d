abstract class Animal {
    String show() {
        return name();
    }

    abstract String name();
}
