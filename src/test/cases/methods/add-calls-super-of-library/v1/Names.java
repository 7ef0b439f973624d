import java.util.ArrayList;

class Names extends ArrayList<String> {
    @Override
    public int size() {
        return super.size();
    }

    String describe() {
        return "names";
    }
}
