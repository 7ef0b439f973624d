import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object[] live = {new First(), new Second(), new Fine()};
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            String message = e.getMessage();
            System.out.println(message.contains("First") + " " + message.contains("Second"));
            System.out.println(e.report().refusals().stream().map(refusal -> refusal.className()).distinct().sorted().toList());
        }
        for (Object object : live) {
            System.out.println(object);
        }
    }
}
