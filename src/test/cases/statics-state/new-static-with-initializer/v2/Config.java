import java.util.ArrayList;
import java.util.List;

class Config {
    static int old = 1;
    static int number = 40 + old;
    static final List<String> LOG = new ArrayList<>();
    static String text = "t" + number;

    static String show() {
        LOG.add(text + number++);
        return old++ + " " + LOG;
    }
}
