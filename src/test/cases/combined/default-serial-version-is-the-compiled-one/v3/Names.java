import java.util.ArrayList;

class Names extends ArrayList<String> {
    private static final long serialVersionUID = 3;
    int limit = 3;

    @Override
    public String toString() {
        return "v3 " + serialVersionUID + " " + super.toString();
    }
}
