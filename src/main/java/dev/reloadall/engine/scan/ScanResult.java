package dev.reloadall.engine.scan;

import dev.reloadall.Refusal;
import java.util.List;
import java.util.Map;

/**
 * What a scan found, each class once, in the order in which the classes were given.
 *
 * @param changed files whose content is not what was loaded, with their new content
 * @param unknown files of classes that were loaded unseen, with their content: to be compared with what the VM has
 * @param deleted classes whose file is gone
 * @param refusals files that could not be read
 * @param examined how many files were asked for
 * @param read how many of them had to be read
 */
public record ScanResult(Map<TrackedFile, FileContent> changed, Map<TrackedFile, FileContent> unknown, List<TrackedFile> deleted,
        List<Refusal> refusals, int examined, int read) {
}
