class Employee {
    int bonus;
    String name = "n";

    String show() {
        return name + " " + bonus;
    }
}
