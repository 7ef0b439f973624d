class Person {
    String name;
    int age;

    Person(String name, String title, int age) {
        this.name = name;
        this.age = age;
    }

    @Override
    public String toString() {
        return name + " " + age;
    }
}
