import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Names names = new Names();
        names.add("x");
        System.out.println(names);
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            String message = e.getMessage();
            System.out.println(message.contains("Names"));
            System.out.println(message.contains("add"));
            System.out.println(message.toLowerCase().matches("(?s).*nothing (was|has been|is) changed.*"));
        }
        names.add("y");
        System.out.println(names);
    }
}
