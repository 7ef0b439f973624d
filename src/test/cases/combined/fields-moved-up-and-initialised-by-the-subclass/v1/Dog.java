class Dog extends Animal {
    protected String name;
    protected int age = 3;
    private static int made = 1;

    Dog(String name) {
        this.name = name;
        made++;
    }

    @Override
    String show() {
        return name + age + made;
    }
}
