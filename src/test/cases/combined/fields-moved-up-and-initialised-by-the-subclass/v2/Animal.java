abstract class Animal {
    protected static int made;
    protected String name;
    protected int age;
    private int steps = 2;

    protected Animal(String name) {
        this.name = name;
        init();
        made++;
    }

    void init() {
        age = 1;
    }

    String show() {
        return name + age + made + steps;
    }

    void grow() {
        age += steps;
    }
}
