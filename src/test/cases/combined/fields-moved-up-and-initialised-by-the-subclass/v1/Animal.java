abstract class Animal {
    abstract String show();

    void grow() {
    }
}
