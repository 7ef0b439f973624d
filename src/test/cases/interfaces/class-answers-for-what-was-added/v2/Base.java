abstract class Base implements Named {
    @Override
    public String name() {
        return "base";
    }
}
