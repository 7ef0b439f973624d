import evolve.Evolve;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        List<Task> live = Tasks.make("x");
        System.out.println(Tasks.run(live));
        Evolve.next();
        System.out.println(Tasks.run(live) + Tasks.run(Tasks.make("y")));
        Evolve.next();
        System.out.println(Tasks.run(live) + Tasks.run(Tasks.make("z")));
    }
}
