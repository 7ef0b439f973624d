import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Style own = new Style(9, "own", 3);
        Style.PLAIN.size = 20;
        Style plain = Style.PLAIN;
        System.out.println(Style.show() + own.text());
        Evolve.next().warnings().stream().map(String::valueOf).sorted().forEach(System.out::println);
        ReloadAll.audit().incomplete().stream().map(each -> each.instances() + " " + each.field()).sorted().forEach(System.out::println);
        System.out.println((plain == Style.PLAIN) + " " + Style.show() + own.text());
        Evolve.next();
        System.out.println((plain == Style.PLAIN) + " " + Style.show() + own.text());
        System.out.println(new Style(8, "new", 2).text());
    }
}
