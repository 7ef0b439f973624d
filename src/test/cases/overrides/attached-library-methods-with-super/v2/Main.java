import evolve.Evolve;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class Main {
    public static void main(String[] args) {
        Coin live = new Coin(5);
        Coin equal = new Gold(5);
        Task task = new Task();
        System.out.println(Use.of(List.of(live, equal), task));
        Evolve.next();
        System.out.println(Use.of(List.of(live, equal), task));
        Set<Object> set = new HashSet<>(List.of(live));
        System.out.println(set.contains(equal) + " " + set.contains(new Coin(5)) + " " + (live.getClass() == Coin.class));
    }
}
