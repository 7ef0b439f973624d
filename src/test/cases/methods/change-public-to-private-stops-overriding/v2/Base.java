class Base {
    private String hook() {
        return "Base.hook";
    }

    String call() {
        return hook();
    }
}
