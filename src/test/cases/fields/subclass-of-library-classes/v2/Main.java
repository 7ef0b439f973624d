import evolve.Evolve;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        Names names = new Names();
        names.add("ada");
        Problem problem = new Problem("no disk");
        Worker worker = new Worker();
        Evolve.next();
        names.add("bob");
        problem.note();
        worker.start();
        worker.join();
        List<String> list = names;
        System.out.println(list + " " + names.show());
        System.out.println(problem.getMessage() + " " + problem.show());
        System.out.println(worker.show());
    }
}
