import java.util.ArrayList;

class Names extends ArrayList<String> {
}
