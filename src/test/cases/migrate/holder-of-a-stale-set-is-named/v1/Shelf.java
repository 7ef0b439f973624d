import java.util.HashSet;
import java.util.Set;

class Shelf {
    final Set<Object> keys = new HashSet<>();
}
