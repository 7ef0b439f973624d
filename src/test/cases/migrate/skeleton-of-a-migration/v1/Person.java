class Person {
    String name = "ada";
    int age = 36;

    String show() {
        return name + " " + age;
    }
}
