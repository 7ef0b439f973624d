class Employee {
    String name = "n";

    String show() {
        return name;
    }
}
