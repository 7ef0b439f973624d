import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import java.util.List;

class Box<T> {
    private List<T> content;

    Box(T content) {
        this.content = List.of(content);
    }

    @Migrate
    @SuppressWarnings("unchecked")
    private void migrate(PreviousState old) {
        content = List.of((T) old.get("content"), (T) old.get("content"));
    }

    String show() {
        return content.toString();
    }
}
