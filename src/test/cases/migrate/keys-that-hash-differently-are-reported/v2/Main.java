import dev.reloadall.ReloadReport;
import evolve.Evolve;
import java.util.HashMap;
import java.util.Map;

public class Main {
    public static void main(String[] args) {
        Map<Key, String> map = new HashMap<>();
        Key key = new Key(5);
        map.put(key, "five");
        ReloadReport report = Evolve.next();
        System.out.println(map.get(key) + " " + map.size());
        String warnings = report.warnings().toString();
        System.out.println("reported " + (warnings.contains("HashMap") && warnings.contains("Key")));
    }
}
