import java.util.ArrayList;

class Names extends ArrayList<String> {
    @Override
    public boolean add(String s) {
        return super.add(s.toUpperCase());
    }
}
