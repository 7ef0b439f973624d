class Factory {
    private Object made;

    String make() {
        made = new Late();
        return "made " + made.getClass().getSimpleName();
    }
}
