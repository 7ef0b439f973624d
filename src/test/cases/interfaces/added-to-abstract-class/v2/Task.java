abstract class Task implements Closer {
    abstract String name();

    @Override
    public String shut() {
        return "shut " + name();
    }
}
