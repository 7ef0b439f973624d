import java.util.ArrayList;

class Names extends ArrayList<String> {
    @Override
    public int size() {
        return super.size();
    }

    String describe() {
        return plain() + " " + changes();
    }

    private String plain() {
        return super.toString() + super.contains("x");
    }

    int changes() {
        return modCount;
    }
}
