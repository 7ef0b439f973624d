class Manager extends Employee {
    @Override
    String show() {
        return super.show();
    }
}
