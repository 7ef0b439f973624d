import java.io.Serializable;
import java.util.function.Function;

interface Rule extends Function<String, String>, Serializable {
}
