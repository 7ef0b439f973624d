import java.util.ArrayList;

class Names extends ArrayList<String> {
    int limit = 3;

    @Override
    public String toString() {
        return "v1 " + super.toString();
    }
}
