abstract class Base {
    final String text;

    Base() {
        text = describe();
    }

    abstract String describe();
}
