class Person {
    String name;
    String title;
    int age;

    Person(String name, String title, int age) {
        this.name = name;
        this.title = title;
        this.age = age;
    }

    @Override
    public String toString() {
        return title + " " + name + " " + age;
    }
}
