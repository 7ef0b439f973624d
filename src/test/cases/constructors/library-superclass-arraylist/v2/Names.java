import java.util.ArrayList;
import java.util.List;

class Names extends ArrayList<String> {
    Names(List<String> given) {
        super(given);
        add("last");
    }
}
