class Base {
    public String hook() {
        return "Base.hook";
    }

    String call() {
        return hook();
    }
}
