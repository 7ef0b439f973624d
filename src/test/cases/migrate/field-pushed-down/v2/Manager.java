class Manager extends Employee {
    int bonus;

    @Override
    String show() {
        return super.show() + " with " + bonus;
    }
}
